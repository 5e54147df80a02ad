console-no-button =
    { $count ->
        [0] No hay ningún botón que pulsar.
        [one] No hay botón { $number }: el último mensaje tiene uno.
       *[other] No hay botón { $number }: el último mensaje tiene { $count }.
    }
console-no-file = No puedo leer el archivo { $path }. Comprueba el nombre.
