lantaiSearch("sources/14","0")
