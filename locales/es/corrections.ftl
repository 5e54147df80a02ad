corrections-not-read = Has editado un mensaje. Cada mensaje lo leo solo una vez; si hay que cambiar algo, envíalo de nuevo.
corrections-kept = Has editado tu mensaje. Lo anotado sigue igual; aquí lo puedes cambiar o deshacer:
corrections-card = Has editado tu mensaje. ¿Cambio la llamada así?
corrections-call-undone = Has editado tu mensaje. La llamada con { $client } ya estaba deshecha; envía la línea de nuevo.
corrections-offer-undone = Has editado tu mensaje. La oferta a { $client } ya estaba deshecha; envía la línea de nuevo.
corrections-show = Cambiar
corrections-undo = Deshacer
