lantaiSearch("sources/9","(")
