lantaiSearch("sources/17","0")
