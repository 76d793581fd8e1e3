# El inventario.
error-cost-last-day = El último día no puede ser más de un día anterior al primero, { $first }. El día anterior tacha el coste.
error-cost-overlap = «{ $name }» ya se paga del { $first } al { $last }. Empieza después o dale otro nombre a este coste.
error-cost-overlap-open = «{ $name }» se paga desde el { $first } sin fin previsto. Termina antes ese coste o dale otro nombre a este.
error-host-cycle = { $host } funciona, ese día o más tarde, sobre esta misma máquina. Una máquina no puede funcionar sobre sí misma.
error-host-not-yet = { $host } solo está desde el { $day }.
error-host-retired = { $host } se retiró el { $day }. Ya no se puede poner nada en ella.
error-keeper-of-provider = Esto es cosa del proveedor: deja el nombre vacío, o elige «nuestra» o «de ambos».
error-move-before = El último traslado fue el { $last }. Un traslado es de un día posterior.
error-retired-before = Estuvo por primera vez, o se trasladó por última vez, el { $since }. No puede haberse retirado antes.
error-whole-number = Escribe un número entero de { $least } a { $most }.
