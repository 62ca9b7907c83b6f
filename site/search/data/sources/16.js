lantaiSearch("sources/16","1")
