lantaiSearch("tags/di-fang-zhi","*#$&*###$$#&#&")
