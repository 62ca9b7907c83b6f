lantaiSearch("tags/lv-you-ju","D")
