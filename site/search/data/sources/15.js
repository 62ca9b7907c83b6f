lantaiSearch("sources/15","3")
