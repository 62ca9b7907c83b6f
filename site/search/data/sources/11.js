lantaiSearch("sources/11","3")
