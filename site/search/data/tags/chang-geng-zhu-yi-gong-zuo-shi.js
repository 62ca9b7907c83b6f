lantaiSearch("tags/chang-geng-zhu-yi-gong-zuo-shi","D")
