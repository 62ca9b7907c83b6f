lantaiSearch("sources/8","$")
