lantaiSearch("sources/13","1")
