files-too-large = { $name } pasa de 20 MB y no me ha llegado. Envíalo más pequeño.
files-ask-client = ¿De qué cliente es?
files-file = Archivo
files-kept =
    { $count ->
        [one] Guardado con { $client }: { $name }
       *[other] Guardados con { $client }: { $count } archivos
    }
files-undo = Deshacer
files-undone = Deshecho: { $name } ya no está con { $client }.
files-undone-already = { $name } no está con ningún cliente.
files-of-client = Archivos de { $client }, lo último primero:
files-none = { $client } todavía no tiene archivos. Envíame uno y escribe con él el nombre del cliente.
files-row = { $name } – { $at }
files-show = Archivos
files-here = { $name }, guardado con { $client }:
files-not-fetched = No pude descargar { $name }. Envíalo otra vez, por favor.
files-is-paper = Es un documento de una operación
files-latest = Los últimos archivos:
files-how = Todavía no hay archivos. Envíame uno y escribe con él el nombre del cliente.
files-found = Archivos con «{ $text }», lo último primero:
files-found-none = No encuentro ningún archivo con «{ $text }» entre tus clientes. Prueba con su nombre, el cliente, el contrato, el tipo de documento o el día.
files-hit = { $name } – { $client }, { $at }
