lantaiSearch("sources/10","%")
