lantaiSearch("sources/8","*")
