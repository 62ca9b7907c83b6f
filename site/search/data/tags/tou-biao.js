lantaiSearch("tags/tou-biao","%")
