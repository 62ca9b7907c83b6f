lantaiSearch("sources/14","J")
