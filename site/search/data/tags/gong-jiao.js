lantaiSearch("tags/gong-jiao","?&#&")
