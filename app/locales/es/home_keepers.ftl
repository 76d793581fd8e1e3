home-share-pools = { $count ->
    [one] En un fondo de costes compartidos
   *[other] En { $count } fondos de costes compartidos
}
home-share-action = Ver los fondos
home-inventory = { $count ->
    [one] Una cosa por mirar en el inventario
   *[other] { $count } cosas por mirar en el inventario
}
home-inventory-action = Mirar
