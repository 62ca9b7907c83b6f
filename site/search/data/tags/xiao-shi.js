lantaiSearch("tags/xiao-shi","*")
