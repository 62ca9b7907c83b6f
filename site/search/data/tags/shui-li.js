lantaiSearch("tags/shui-li","'(*#%$'")
