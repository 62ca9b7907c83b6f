lantaiSearch("tags/qi-che-zhan","H")
