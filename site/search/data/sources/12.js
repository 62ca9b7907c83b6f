lantaiSearch("sources/12","%")
