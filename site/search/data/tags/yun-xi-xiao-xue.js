lantaiSearch("tags/yun-xi-xiao-xue","*()$%#)")
