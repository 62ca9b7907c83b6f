lantaiSearch("tags/tou-biao-wen-jian","%")
