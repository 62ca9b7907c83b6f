lantaiSearch("tags/wen-xian-shi","E")
