lantaiSearch("tags/tong-ji","&'*")
