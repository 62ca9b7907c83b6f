lantaiSearch("tags/shi-mo-cun-zhi",":")
