lantaiSearch("sources/11","*")
