lantaiSearch("tags/he-zuo-she",")%*(%")
