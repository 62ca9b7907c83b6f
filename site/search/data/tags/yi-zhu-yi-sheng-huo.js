lantaiSearch("tags/yi-zhu-yi-sheng-huo","D")
