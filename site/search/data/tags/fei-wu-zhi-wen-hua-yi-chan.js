lantaiSearch("tags/fei-wu-zhi-wen-hua-yi-chan","=")
