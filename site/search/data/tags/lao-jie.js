lantaiSearch("tags/lao-jie","&%6)")
