lantaiSearch("tags/ren-wu","+$")
