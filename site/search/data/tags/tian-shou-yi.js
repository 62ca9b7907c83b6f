lantaiSearch("tags/tian-shou-yi","1/")
