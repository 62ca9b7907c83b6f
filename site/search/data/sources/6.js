lantaiSearch("sources/6","'>")
