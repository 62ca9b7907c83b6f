lantaiSearch("tags/cun-zhi","-/(#&")
