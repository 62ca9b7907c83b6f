lantaiSearch("tags/zhu-qi-jie","D&")
