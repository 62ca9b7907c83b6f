lantaiSearch("sources/5","(C")
