lantaiSearch("sources/5","'>")
