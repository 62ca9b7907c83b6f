lantaiSearch("sources/1","/'####)%$")
