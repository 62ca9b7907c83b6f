lantaiSearch("tags/gu-jing","J")
