lantaiSearch("sources/4","+$6")
