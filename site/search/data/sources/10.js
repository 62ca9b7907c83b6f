lantaiSearch("sources/10","F")
