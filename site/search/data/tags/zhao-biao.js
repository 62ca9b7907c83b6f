lantaiSearch("tags/zhao-biao","%?")
