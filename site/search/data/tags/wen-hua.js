lantaiSearch("tags/wen-hua","/7")
