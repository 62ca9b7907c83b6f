lantaiSearch("tags/gong-jiao","?&#")
