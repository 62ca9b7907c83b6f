lantaiSearch("tags/xian-zhi-ban",":")
