lantaiSearch("sources/13","H")
