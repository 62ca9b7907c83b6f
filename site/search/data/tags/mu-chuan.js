lantaiSearch("tags/mu-chuan","F")
