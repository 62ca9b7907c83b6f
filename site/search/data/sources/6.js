lantaiSearch("sources/6","$")
