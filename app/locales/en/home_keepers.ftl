home-share-pools = { $count ->
    [one] In one pool of shared costs
   *[other] In { $count } pools of shared costs
}
home-share-action = See the pools
home-inventory = { $count ->
    [one] One thing to look at in the inventory
   *[other] { $count } things to look at in the inventory
}
home-inventory-action = Look
