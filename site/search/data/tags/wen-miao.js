lantaiSearch("tags/wen-miao","*")
